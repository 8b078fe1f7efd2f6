// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.forceUserPasswordResetResponseAction`, derived from
/// [`ResponseAction`](super::ResponseAction).
#[deprecated(
    note = "deprecated since 2026-02-01, to be removed on 2026-10-01 (revision 2025-01)"
)]
pub struct ForceUserPasswordResetResponseAction {
    /// `identifier`. Never null.
    pub identifier: mg::Field<mg::Flags<super::ForceUserPasswordResetEntityIdentifier>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ForceUserPasswordResetResponseAction: "microsoft.graph.security.forceUserPasswordResetResponseAction", complex, base super::ResponseAction;
    identifier: "identifier" required,
}

mg::derived_from! { ForceUserPasswordResetResponseAction: super::ResponseAction }
