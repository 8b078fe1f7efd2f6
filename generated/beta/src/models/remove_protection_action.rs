// @generated
use crate::mg;

/// Complex type `microsoft.graph.removeProtectionAction`, derived from
/// [`InformationProtectionAction`](super::InformationProtectionAction).
pub struct RemoveProtectionAction {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RemoveProtectionAction: "microsoft.graph.removeProtectionAction", complex, base super::InformationProtectionAction;
}

mg::derived_from! { RemoveProtectionAction: super::InformationProtectionAction }
