// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.hostPortComponent`, a complex type.
    HostPortComponent "microsoft.graph.security.hostPortComponent" "complex";
    /// `firstSeenDateTime`: DateTimeOffset
    first_seen_date_time "firstSeenDateTime": mg::DateTimeOffset,
    /// `isRecent`: Boolean
    is_recent "isRecent": bool,
    /// `lastSeenDateTime`: DateTimeOffset
    last_seen_date_time "lastSeenDateTime": mg::DateTimeOffset,
}

impl HostPortComponent {
    /// `component`: `microsoft.graph.security.hostComponent`
    pub const COMPONENT: mg::Nav<HostPortComponent, super::HostComponent> = mg::Nav::new(
        "component",
    );
}
