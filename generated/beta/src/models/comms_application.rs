// @generated
use crate::mg;

/// Entity type [`microsoft.graph.commsApplication`][reference].
///
/// Requests:
/// [`CommsApplicationResource`](crate::requests::comms_application::CommsApplicationResource), for
/// example `graph.app()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/commsapplication?view=graph-rest-beta
pub struct CommsApplication {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CommsApplication: "microsoft.graph.commsApplication", entity;
}

impl CommsApplication {
    /// `calls`: many [`Call`](super::Call).
    pub const CALLS: mg::Nav<CommsApplication, Vec<super::Call>> = mg::Nav::new("calls");
    /// `onlineMeetings`: many [`OnlineMeeting`](super::OnlineMeeting).
    pub const ONLINE_MEETINGS: mg::Nav<CommsApplication, Vec<super::OnlineMeeting>> = mg::Nav::new(
        "onlineMeetings",
    );
}
