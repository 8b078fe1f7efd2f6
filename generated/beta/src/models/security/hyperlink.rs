// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.hyperlink`.
pub struct Hyperlink {
    /// `name`. Never null.
    pub name: mg::Field<String>,
    /// `url`. Never null.
    pub url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Hyperlink: "microsoft.graph.security.hyperlink", complex;
    name: "name" required,
    url: "url" required,
}
