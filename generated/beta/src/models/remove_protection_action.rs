// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.removeProtectionAction`, a complex type derived from `microsoft.graph.informationProtectionAction`.
    RemoveProtectionAction "microsoft.graph.removeProtectionAction" "complex" : super::InformationProtectionAction;
}

mg::derived_from! { RemoveProtectionAction: super::InformationProtectionAction }
