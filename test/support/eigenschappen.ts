import fc from "fast-check";

// Mocha shows the message of an error and not what caused it: then a property that fails would not say why.
fc.configureGlobal({ includeErrorInReport: true });
