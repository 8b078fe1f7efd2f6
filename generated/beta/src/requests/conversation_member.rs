// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.conversationMember`, by its URL.
    ///
    /// For example `/chats/{chat-id}/members/{conversationMember-id}`.
    ConversationMemberResource(mg::One<models::ConversationMember>)
}

impl ConversationMemberResource {
    /// `…/microsoft.graph.aadUserConversationMember`
    #[inline]
    pub fn as_aad_user_conversation_member(
        &self,
    ) -> requests::aad_user_conversation_member::AadUserConversationMemberResource {
        mg::to(self, "microsoft.graph.aadUserConversationMember")
    }

    /// `…/microsoft.graph.anonymousGuestConversationMember`
    #[inline]
    pub fn as_anonymous_guest_conversation_member(
        &self,
    ) -> requests::anonymous_guest_conversation_member::AnonymousGuestConversationMemberResource {
        mg::to(self, "microsoft.graph.anonymousGuestConversationMember")
    }

    /// `…/microsoft.graph.azureCommunicationServicesUserConversationMember`
    #[inline]
    pub fn as_azure_communication_services_user_conversation_member(
        &self,
    ) -> requests::azure_communication_services_user_conversation_member::AzureCommunicationServicesUserConversationMemberResource {
        mg::to(self, "microsoft.graph.azureCommunicationServicesUserConversationMember")
    }

    /// `…/microsoft.graph.microsoftAccountUserConversationMember`
    #[inline]
    pub fn as_microsoft_account_user_conversation_member(
        &self,
    ) -> requests::microsoft_account_user_conversation_member::MicrosoftAccountUserConversationMemberResource {
        mg::to(self, "microsoft.graph.microsoftAccountUserConversationMember")
    }

    /// `…/microsoft.graph.phoneUserConversationMember`
    #[inline]
    pub fn as_phone_user_conversation_member(
        &self,
    ) -> requests::phone_user_conversation_member::PhoneUserConversationMemberResource {
        mg::to(self, "microsoft.graph.phoneUserConversationMember")
    }

    /// `…/microsoft.graph.skypeForBusinessUserConversationMember`
    #[inline]
    pub fn as_skype_for_business_user_conversation_member(
        &self,
    ) -> requests::skype_for_business_user_conversation_member::SkypeForBusinessUserConversationMemberResource {
        mg::to(self, "microsoft.graph.skypeForBusinessUserConversationMember")
    }

    /// `…/microsoft.graph.skypeUserConversationMember`
    #[inline]
    pub fn as_skype_user_conversation_member(
        &self,
    ) -> requests::skype_user_conversation_member::SkypeUserConversationMemberResource {
        mg::to(self, "microsoft.graph.skypeUserConversationMember")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.conversationMember`, by its URL.
    ///
    /// For example `/chats/{chat-id}/members`.
    ConversationMemberCollection(mg::Many<models::ConversationMember, ConversationMemberResource>)
}

impl ConversationMemberCollection {
    /// `…/microsoft.graph.aadUserConversationMember`
    #[inline]
    pub fn as_aad_user_conversation_member(
        &self,
    ) -> requests::aad_user_conversation_member::AadUserConversationMemberCollection {
        mg::to(self, "microsoft.graph.aadUserConversationMember")
    }

    /// `…/microsoft.graph.anonymousGuestConversationMember`
    #[inline]
    pub fn as_anonymous_guest_conversation_member(
        &self,
    ) -> requests::anonymous_guest_conversation_member::AnonymousGuestConversationMemberCollection {
        mg::to(self, "microsoft.graph.anonymousGuestConversationMember")
    }

    /// `…/microsoft.graph.azureCommunicationServicesUserConversationMember`
    #[inline]
    pub fn as_azure_communication_services_user_conversation_member(
        &self,
    ) -> requests::azure_communication_services_user_conversation_member::AzureCommunicationServicesUserConversationMemberCollection {
        mg::to(self, "microsoft.graph.azureCommunicationServicesUserConversationMember")
    }

    /// `…/microsoft.graph.microsoftAccountUserConversationMember`
    #[inline]
    pub fn as_microsoft_account_user_conversation_member(
        &self,
    ) -> requests::microsoft_account_user_conversation_member::MicrosoftAccountUserConversationMemberCollection {
        mg::to(self, "microsoft.graph.microsoftAccountUserConversationMember")
    }

    /// `…/microsoft.graph.phoneUserConversationMember`
    #[inline]
    pub fn as_phone_user_conversation_member(
        &self,
    ) -> requests::phone_user_conversation_member::PhoneUserConversationMemberCollection {
        mg::to(self, "microsoft.graph.phoneUserConversationMember")
    }

    /// `…/microsoft.graph.skypeForBusinessUserConversationMember`
    #[inline]
    pub fn as_skype_for_business_user_conversation_member(
        &self,
    ) -> requests::skype_for_business_user_conversation_member::SkypeForBusinessUserConversationMemberCollection {
        mg::to(self, "microsoft.graph.skypeForBusinessUserConversationMember")
    }

    /// `…/microsoft.graph.skypeUserConversationMember`
    #[inline]
    pub fn as_skype_user_conversation_member(
        &self,
    ) -> requests::skype_user_conversation_member::SkypeUserConversationMemberCollection {
        mg::to(self, "microsoft.graph.skypeUserConversationMember")
    }

    /// `POST …/add`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `POST` `/teams/{id}/channels/{id}/joinedUsers/add` | **ChannelMember.ReadWrite.All** | **ChannelMember.ReadWrite.All** |
    /// | `POST` `/teams/{id}/members/add` | **TeamMember.ReadWriteNonOwnerRole.All**, TeamMember.ReadWrite.All | **TeamMember.ReadWriteNonOwnerRole.All**, TeamMember.ReadWrite.All |
    #[inline]
    pub fn add(
        &self,
        parameters: Add,
    ) -> mg::Request<mg::Page<models::ActionResultPart>> {
        mg::Path::action_with(self, "add", &parameters)
    }

    /// `POST …/remove`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **TeamMember.ReadWrite.All** | **TeamMember.ReadWrite.All** |
    #[inline]
    pub fn remove(
        &self,
        parameters: Remove,
    ) -> mg::Request<mg::Page<models::ActionResultPart>> {
        mg::Path::action_with(self, "remove", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.add`.
    Add "microsoft.graph.add" "parameters";
    /// `values`: Collection(conversationMember)
    values "values": Vec<models::ConversationMember>,
}

mg::record! {
    /// Parameters of `microsoft.graph.remove`.
    Remove "microsoft.graph.remove" "parameters";
    /// `values`: Collection(conversationMember)
    values "values": Vec<models::ConversationMember>,
}
