// @generated
use crate::mg;

/// Complex type `microsoft.graph.protectDoNotForwardAction`, derived from
/// [`InformationProtectionAction`](super::InformationProtectionAction).
pub struct ProtectDoNotForwardAction {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ProtectDoNotForwardAction: "microsoft.graph.protectDoNotForwardAction", complex, base super::InformationProtectionAction;
}

mg::derived_from! { ProtectDoNotForwardAction: super::InformationProtectionAction }
