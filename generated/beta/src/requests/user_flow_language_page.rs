// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.userFlowLanguagePage`, by its URL.
    ///
    /// For example `/identity/b2cUserFlows/{b2cIdentityUserFlow-id}/languages/{userFlowLanguageConfiguration-id}/defaultPages/{userFlowLanguagePage-id}`.
    UserFlowLanguagePageResource(mg::One<models::UserFlowLanguagePage>)
}

impl UserFlowLanguagePageResource {
    /// `…/$value`: the media stream
    #[inline]
    pub fn media(&self) -> mg::Media {
        mg::Path::media(self)
    }
}

/// A collection of `microsoft.graph.userFlowLanguagePage`, by its URL.
///
/// For example `/identity/b2cUserFlows/{b2cIdentityUserFlow-id}/languages/{userFlowLanguageConfiguration-id}/defaultPages`.
pub type UserFlowLanguagePageCollection = mg::Many<
    models::UserFlowLanguagePage,
    UserFlowLanguagePageResource,
>;
