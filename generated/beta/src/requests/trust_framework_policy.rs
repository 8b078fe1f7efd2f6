// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.trustFrameworkPolicy`, by its URL.
    ///
    /// For example `/trustFramework/policies/{trustFrameworkPolicy-id}`.
    TrustFrameworkPolicyResource(mg::One<models::TrustFrameworkPolicy>)
}

impl TrustFrameworkPolicyResource {
    /// `…/$value`: the media stream
    #[inline]
    pub fn media(&self) -> mg::Media {
        mg::Path::media(self)
    }
}

/// A collection of `microsoft.graph.trustFrameworkPolicy`, by its URL.
///
/// For example `/trustFramework/policies`.
pub type TrustFrameworkPolicyCollection = mg::Many<
    models::TrustFrameworkPolicy,
    TrustFrameworkPolicyResource,
>;
