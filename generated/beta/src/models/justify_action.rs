// @generated
use crate::mg;

/// Complex type `microsoft.graph.justifyAction`, derived from
/// [`InformationProtectionAction`](super::InformationProtectionAction).
pub struct JustifyAction {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    JustifyAction: "microsoft.graph.justifyAction", complex, base super::InformationProtectionAction;
}

mg::derived_from! { JustifyAction: super::InformationProtectionAction }
