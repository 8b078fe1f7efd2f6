// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.protectAdhocAction`, a complex type derived from `microsoft.graph.informationProtectionAction`.
    ProtectAdhocAction "microsoft.graph.protectAdhocAction" "complex" : super::InformationProtectionAction;
}

mg::derived_from! { ProtectAdhocAction: super::InformationProtectionAction }
