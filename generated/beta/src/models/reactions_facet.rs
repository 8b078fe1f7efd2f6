// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.reactionsFacet`, a complex type.
    ReactionsFacet "microsoft.graph.reactionsFacet" "complex";
    /// `commentCount`: Int32
    comment_count "commentCount": i32,
    /// `likeCount`: Int32
    like_count "likeCount": i32,
    /// `shareCount`: Int32
    share_count "shareCount": i32,
}
