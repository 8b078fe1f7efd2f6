// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.protectDoNotForwardAction`, a complex type derived from `microsoft.graph.informationProtectionAction`.
    ProtectDoNotForwardAction "microsoft.graph.protectDoNotForwardAction" "complex" : super::InformationProtectionAction;
}

mg::derived_from! { ProtectDoNotForwardAction: super::InformationProtectionAction }
