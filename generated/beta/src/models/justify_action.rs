// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.justifyAction`, a complex type derived from `microsoft.graph.informationProtectionAction`.
    JustifyAction "microsoft.graph.justifyAction" "complex" : super::InformationProtectionAction;
}

mg::derived_from! { JustifyAction: super::InformationProtectionAction }
