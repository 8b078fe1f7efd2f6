// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.removeProtectionAction`, a complex type derived from `microsoft.graph.security.informationProtectionAction`.
    RemoveProtectionAction "microsoft.graph.security.removeProtectionAction" "complex" : super::InformationProtectionAction;
}

mg::derived_from! { RemoveProtectionAction: super::InformationProtectionAction }
