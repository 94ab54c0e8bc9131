// People who return to a deep route must not see the home page flash by first.
if (location.hash.length > 2) document.documentElement.dataset.route = 'deep';
