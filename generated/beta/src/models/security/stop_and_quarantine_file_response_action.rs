// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.stopAndQuarantineFileResponseAction`, derived from
/// [`ResponseAction`](super::ResponseAction).
#[deprecated(
    note = "deprecated since 2026-02-01, to be removed on 2026-10-01 (revision 2025-01)"
)]
pub struct StopAndQuarantineFileResponseAction {
    /// `identifier`. Never null.
    pub identifier: mg::Field<mg::Flags<super::StopAndQuarantineFileEntityIdentifier>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    StopAndQuarantineFileResponseAction: "microsoft.graph.security.stopAndQuarantineFileResponseAction", complex, base super::ResponseAction;
    identifier: "identifier" required,
}

mg::derived_from! { StopAndQuarantineFileResponseAction: super::ResponseAction }
