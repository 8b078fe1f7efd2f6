// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.justifyAction`, a complex type derived from `microsoft.graph.security.informationProtectionAction`.
    JustifyAction "microsoft.graph.security.justifyAction" "complex" : super::InformationProtectionAction;
}

mg::derived_from! { JustifyAction: super::InformationProtectionAction }
