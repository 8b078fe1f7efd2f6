// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.protectDoNotForwardAction`, a complex type derived from `microsoft.graph.security.informationProtectionAction`.
    ProtectDoNotForwardAction "microsoft.graph.security.protectDoNotForwardAction" "complex" : super::InformationProtectionAction;
}

mg::derived_from! { ProtectDoNotForwardAction: super::InformationProtectionAction }
