// @generated
use crate::mg;

/// Complex type `microsoft.graph.teamworkActivityTopic`.
pub struct TeamworkActivityTopic {
    /// `source`.
    pub source: mg::Field<mg::Open<super::TeamworkActivityTopicSource>>,
    /// `value`. Never null.
    pub value: mg::Field<String>,
    /// `webUrl`.
    pub web_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamworkActivityTopic: "microsoft.graph.teamworkActivityTopic", complex;
    source: "source",
    value: "value" required,
    web_url: "webUrl",
}
