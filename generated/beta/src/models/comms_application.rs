// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.commsApplication`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/commsapplication?view=graph-rest-beta>
    CommsApplication "microsoft.graph.commsApplication" "entity";
}

impl CommsApplication {
    /// `calls`: many `call`, contained
    pub const CALLS: mg::Nav<CommsApplication, Vec<super::Call>> = mg::Nav::new("calls");
    /// `onlineMeetings`: many `onlineMeeting`, contained
    pub const ONLINE_MEETINGS: mg::Nav<CommsApplication, Vec<super::OnlineMeeting>> = mg::Nav::new(
        "onlineMeetings",
    );
}
