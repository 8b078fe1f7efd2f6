// @generated
use crate::mg;

/// Complex type `microsoft.graph.protectAdhocAction`, derived from
/// [`InformationProtectionAction`](super::InformationProtectionAction).
pub struct ProtectAdhocAction {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ProtectAdhocAction: "microsoft.graph.protectAdhocAction", complex, base super::InformationProtectionAction;
}

mg::derived_from! { ProtectAdhocAction: super::InformationProtectionAction }
