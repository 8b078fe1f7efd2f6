// @generated
//! Types of the namespace `microsoft.graph.customDataProvidedResourcePayloads`.
mod access_review_context_data;
mod access_review_context_data_base;
mod apply_decision_context_data;
mod callout_request;
mod data;
pub use access_review_context_data::AccessReviewContextData;
pub use access_review_context_data_base::{
    AccessReviewContextDataBase, AccessReviewContextDataBaseKind,
};
pub use apply_decision_context_data::ApplyDecisionContextData;
pub use callout_request::CalloutRequest;
pub use data::{Data, DataKind};
