// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.channelIdentity`, a complex type.
    ChannelIdentity "microsoft.graph.channelIdentity" "complex";
    /// `channelId`: String
    channel_id "channelId": String,
    /// `teamId`: String
    team_id "teamId": String,
}
