// @generated
use crate::mg;

/// Complex type `microsoft.graph.reactionsFacet`.
pub struct ReactionsFacet {
    /// `commentCount`.
    pub comment_count: mg::Field<i32>,
    /// `likeCount`.
    pub like_count: mg::Field<i32>,
    /// `shareCount`.
    pub share_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ReactionsFacet: "microsoft.graph.reactionsFacet", complex;
    comment_count: "commentCount",
    like_count: "likeCount",
    share_count: "shareCount",
}
