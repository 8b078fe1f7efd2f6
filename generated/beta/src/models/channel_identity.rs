// @generated
use crate::mg;

/// Complex type `microsoft.graph.channelIdentity`.
pub struct ChannelIdentity {
    /// `channelId`.
    pub channel_id: mg::Field<String>,
    /// `teamId`.
    pub team_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ChannelIdentity: "microsoft.graph.channelIdentity", complex;
    channel_id: "channelId",
    team_id: "teamId",
}
