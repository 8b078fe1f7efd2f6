// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.hardDeleteResponseAction`, derived from
/// [`ResponseAction`](super::ResponseAction).
#[deprecated(
    note = "deprecated since 2026-02-01, to be removed on 2026-10-01 (revision 2025-01)"
)]
pub struct HardDeleteResponseAction {
    /// `identifier`. Never null.
    pub identifier: mg::Field<mg::Flags<super::EmailEntityIdentifier>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    HardDeleteResponseAction: "microsoft.graph.security.hardDeleteResponseAction", complex, base super::ResponseAction;
    identifier: "identifier" required,
}

mg::derived_from! { HardDeleteResponseAction: super::ResponseAction }
