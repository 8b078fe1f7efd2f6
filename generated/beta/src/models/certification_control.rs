// @generated
use crate::mg;

/// Open complex type `microsoft.graph.certificationControl`.
pub struct CertificationControl {
    /// `name`.
    pub name: mg::Field<String>,
    /// `url`.
    pub url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CertificationControl: "microsoft.graph.certificationControl", complex open;
    name: "name",
    url: "url",
}
