// @generated
use crate::mg;

/// Enumeration `microsoft.graph.teamworkActivityTopicSource`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TeamworkActivityTopicSource {
    /// `entityUrl` (0)
    EntityUrl,
    /// `text` (1)
    Text,
}

mg::enumeration! {
    TeamworkActivityTopicSource: "microsoft.graph.teamworkActivityTopicSource";
    EntityUrl: "entityUrl" = 0,
    Text: "text" = 1,
}
