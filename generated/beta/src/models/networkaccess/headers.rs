// @generated
use crate::mg;

/// Complex type `microsoft.graph.networkaccess.headers`.
pub struct Headers {
    /// `origin`.
    pub origin: mg::Field<String>,
    /// `referrer`.
    pub referrer: mg::Field<String>,
    /// `xForwardedFor`.
    pub x_forwarded_for: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Headers: "microsoft.graph.networkaccess.headers", complex;
    origin: "origin",
    referrer: "referrer",
    x_forwarded_for: "xForwardedFor",
}
