// @generated
use crate::mg;

/// Complex type `microsoft.graph.verifiedDomain`.
pub struct VerifiedDomain {
    /// `capabilities`.
    pub capabilities: mg::Field<String>,
    /// `isDefault`.
    pub is_default: mg::Field<bool>,
    /// `isInitial`.
    pub is_initial: mg::Field<bool>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `type`.
    pub type_: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    VerifiedDomain: "microsoft.graph.verifiedDomain", complex;
    capabilities: "capabilities",
    is_default: "isDefault",
    is_initial: "isInitial",
    name: "name",
    type_: "type",
}
