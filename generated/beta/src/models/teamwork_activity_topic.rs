// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamworkActivityTopic`, a complex type.
    TeamworkActivityTopic "microsoft.graph.teamworkActivityTopic" "complex";
    /// `source`: teamworkActivityTopicSource
    source "source": mg::Open<super::TeamworkActivityTopicSource>,
    /// `value`: String, not null
    value "value" "r": String,
    /// `webUrl`: String
    web_url "webUrl": String,
}
