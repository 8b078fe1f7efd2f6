// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.isolateDeviceResponseAction`, derived from
/// [`ResponseAction`](super::ResponseAction).
#[deprecated(
    note = "deprecated since 2026-02-01, to be removed on 2026-10-01 (revision 2025-01)"
)]
pub struct IsolateDeviceResponseAction {
    /// `identifier`. Never null.
    pub identifier: mg::Field<mg::Flags<super::DeviceIdEntityIdentifier>>,
    /// `isolationType`. Never null.
    pub isolation_type: mg::Field<mg::Open<super::IsolationType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IsolateDeviceResponseAction: "microsoft.graph.security.isolateDeviceResponseAction", complex, base super::ResponseAction;
    identifier: "identifier" required,
    isolation_type: "isolationType" required,
}

mg::derived_from! { IsolateDeviceResponseAction: super::ResponseAction }
