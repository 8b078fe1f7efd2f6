// @generated
use crate::mg;

/// Complex type `microsoft.graph.externalLink`.
pub struct ExternalLink {
    /// `href`.
    pub href: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExternalLink: "microsoft.graph.externalLink", complex;
    href: "href",
}
