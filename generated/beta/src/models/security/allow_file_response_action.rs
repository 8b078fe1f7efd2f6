// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.allowFileResponseAction`, derived from
/// [`ResponseAction`](super::ResponseAction).
#[deprecated(
    note = "deprecated since 2026-02-01, to be removed on 2026-10-01 (revision 2025-01)"
)]
pub struct AllowFileResponseAction {
    /// `deviceGroupNames`.
    pub device_group_names: mg::Field<Vec<String>>,
    /// `identifier`. Never null.
    pub identifier: mg::Field<mg::Flags<super::FileEntityIdentifier>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AllowFileResponseAction: "microsoft.graph.security.allowFileResponseAction", complex, base super::ResponseAction;
    device_group_names: "deviceGroupNames",
    identifier: "identifier" required,
}

mg::derived_from! { AllowFileResponseAction: super::ResponseAction }
