// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.hostPortComponent`.
pub struct HostPortComponent {
    /// `firstSeenDateTime`.
    pub first_seen_date_time: mg::Field<mg::DateTimeOffset>,
    /// `isRecent`.
    pub is_recent: mg::Field<bool>,
    /// `lastSeenDateTime`.
    pub last_seen_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    HostPortComponent: "microsoft.graph.security.hostPortComponent", complex;
    first_seen_date_time: "firstSeenDateTime",
    is_recent: "isRecent",
    last_seen_date_time: "lastSeenDateTime",
}

impl HostPortComponent {
    /// `component`: [`HostComponent`](super::HostComponent).
    pub const COMPONENT: mg::Nav<HostPortComponent, super::HostComponent> = mg::Nav::new(
        "component",
    );
}
