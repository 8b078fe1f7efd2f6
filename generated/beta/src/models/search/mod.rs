// @generated
//! Types of the namespace `microsoft.graph.search`.
mod acronym;
mod answer_keyword;
mod answer_state;
mod answer_variant;
mod bookmark;
mod identity;
mod identity_set;
mod qna;
mod search_answer;
pub use acronym::Acronym;
pub use answer_keyword::AnswerKeyword;
pub use answer_state::AnswerState;
pub use answer_variant::AnswerVariant;
pub use bookmark::Bookmark;
pub use identity::Identity;
pub use identity_set::IdentitySet;
pub use qna::Qna;
pub use search_answer::{SearchAnswer, SearchAnswerKind};
