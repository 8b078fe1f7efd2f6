// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.fido2KeyRestrictions`, a complex type.
    Fido2KeyRestrictions "microsoft.graph.fido2KeyRestrictions" "complex";
    /// `aaGuids`: Collection(String)
    aa_guids "aaGuids": Vec<String>,
    /// `enforcementType`: fido2RestrictionEnforcementType
    enforcement_type "enforcementType": mg::Open<super::Fido2RestrictionEnforcementType>,
    /// `isEnforced`: Boolean
    is_enforced "isEnforced": bool,
}
