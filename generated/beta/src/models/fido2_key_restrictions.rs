// @generated
use crate::mg;

/// Complex type `microsoft.graph.fido2KeyRestrictions`.
pub struct Fido2KeyRestrictions {
    /// `aaGuids`.
    pub aa_guids: mg::Field<Vec<String>>,
    /// `enforcementType`.
    pub enforcement_type: mg::Field<mg::Open<super::Fido2RestrictionEnforcementType>>,
    /// `isEnforced`.
    pub is_enforced: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Fido2KeyRestrictions: "microsoft.graph.fido2KeyRestrictions", complex;
    aa_guids: "aaGuids",
    enforcement_type: "enforcementType",
    is_enforced: "isEnforced",
}
