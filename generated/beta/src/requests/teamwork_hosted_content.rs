// @generated
use crate::{mg, models, requests};

/// Requests on one [`TeamworkHostedContent`](models::TeamworkHostedContent): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .chats()
///     .id(id)
///     .installed_apps()
///     .id(id)
///     .teams_app_definition()
///     .color_icon()
///     .hosted_content()
/// ```
#[derive(Clone, Debug)]
pub struct TeamworkHostedContentResource(mg::One<models::TeamworkHostedContent>);

mg::builder! { TeamworkHostedContentResource: mg::One<models::TeamworkHostedContent> }

impl TeamworkHostedContentResource {
    /// `…/$value`: the content of the media stream.
    #[inline]
    pub fn content(&self) -> mg::Media {
        self.raw().media()
    }

    /// `…/microsoft.graph.chatMessageHostedContent`: cast to
    /// [`ChatMessageHostedContent`](models::ChatMessageHostedContent).
    #[doc(alias = "microsoft.graph.chatMessageHostedContent")]
    #[inline]
    pub fn cast_to_chat_message_hosted_content(
        &self,
    ) -> requests::chat_message_hosted_content::ChatMessageHostedContentResource {
        mg::navigate(self, "microsoft.graph.chatMessageHostedContent")
    }
}
