// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.protectAdhocAction`, a complex type derived from `microsoft.graph.security.informationProtectionAction`.
    ProtectAdhocAction "microsoft.graph.security.protectAdhocAction" "complex" : super::InformationProtectionAction;
}

mg::derived_from! { ProtectAdhocAction: super::InformationProtectionAction }
