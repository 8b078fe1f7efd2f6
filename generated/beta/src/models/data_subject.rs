// @generated
use crate::mg;

/// Open complex type `microsoft.graph.dataSubject`.
pub struct DataSubject {
    /// `email`.
    pub email: mg::Field<String>,
    /// `firstName`.
    pub first_name: mg::Field<String>,
    /// `lastName`.
    pub last_name: mg::Field<String>,
    /// `residency`.
    pub residency: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DataSubject: "microsoft.graph.dataSubject", complex open;
    email: "email",
    first_name: "firstName",
    last_name: "lastName",
    residency: "residency",
}
