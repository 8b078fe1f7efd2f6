// @generated
use crate::{mg, models, requests};

/// Requests on one [`ConversationMember`](models::ConversationMember): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.chats().id(id).members().id(id)`.
#[derive(Clone, Debug)]
pub struct ConversationMemberResource(mg::One<models::ConversationMember>);

mg::builder! { ConversationMemberResource: mg::One<models::ConversationMember> }

impl ConversationMemberResource {
    /// `…/microsoft.graph.aadUserConversationMember`: cast to
    /// [`AadUserConversationMember`](models::AadUserConversationMember).
    #[doc(alias = "microsoft.graph.aadUserConversationMember")]
    #[inline]
    pub fn cast_to_aad_user_conversation_member(
        &self,
    ) -> requests::aad_user_conversation_member::AadUserConversationMemberResource {
        mg::navigate(self, "microsoft.graph.aadUserConversationMember")
    }

    /// `…/microsoft.graph.anonymousGuestConversationMember`: cast to
    /// [`AnonymousGuestConversationMember`](models::AnonymousGuestConversationMember).
    #[doc(alias = "microsoft.graph.anonymousGuestConversationMember")]
    #[inline]
    pub fn cast_to_anonymous_guest_conversation_member(
        &self,
    ) -> requests::anonymous_guest_conversation_member::AnonymousGuestConversationMemberResource {
        mg::navigate(self, "microsoft.graph.anonymousGuestConversationMember")
    }

    /// `…/microsoft.graph.azureCommunicationServicesUserConversationMember`: cast to
    /// [`AzureCommunicationServicesUserConversationMember`].
    ///
    /// [`AzureCommunicationServicesUserConversationMember`]: models::AzureCommunicationServicesUserConversationMember
    #[doc(alias = "microsoft.graph.azureCommunicationServicesUserConversationMember")]
    #[inline]
    pub fn cast_to_azure_communication_services_user_conversation_member(
        &self,
    ) -> requests::azure_communication_services_user_conversation_member::AzureCommunicationServicesUserConversationMemberResource {
        mg::navigate(
            self,
            "microsoft.graph.azureCommunicationServicesUserConversationMember",
        )
    }

    /// `…/microsoft.graph.microsoftAccountUserConversationMember`: cast to
    /// [`MicrosoftAccountUserConversationMember`](models::MicrosoftAccountUserConversationMember).
    #[doc(alias = "microsoft.graph.microsoftAccountUserConversationMember")]
    #[inline]
    pub fn cast_to_microsoft_account_user_conversation_member(
        &self,
    ) -> requests::microsoft_account_user_conversation_member::MicrosoftAccountUserConversationMemberResource {
        mg::navigate(self, "microsoft.graph.microsoftAccountUserConversationMember")
    }

    /// `…/microsoft.graph.phoneUserConversationMember`: cast to
    /// [`PhoneUserConversationMember`](models::PhoneUserConversationMember).
    #[doc(alias = "microsoft.graph.phoneUserConversationMember")]
    #[inline]
    pub fn cast_to_phone_user_conversation_member(
        &self,
    ) -> requests::phone_user_conversation_member::PhoneUserConversationMemberResource {
        mg::navigate(self, "microsoft.graph.phoneUserConversationMember")
    }

    /// `…/microsoft.graph.skypeForBusinessUserConversationMember`: cast to
    /// [`SkypeForBusinessUserConversationMember`](models::SkypeForBusinessUserConversationMember).
    #[doc(alias = "microsoft.graph.skypeForBusinessUserConversationMember")]
    #[inline]
    pub fn cast_to_skype_for_business_user_conversation_member(
        &self,
    ) -> requests::skype_for_business_user_conversation_member::SkypeForBusinessUserConversationMemberResource {
        mg::navigate(self, "microsoft.graph.skypeForBusinessUserConversationMember")
    }

    /// `…/microsoft.graph.skypeUserConversationMember`: cast to
    /// [`SkypeUserConversationMember`](models::SkypeUserConversationMember).
    #[doc(alias = "microsoft.graph.skypeUserConversationMember")]
    #[inline]
    pub fn cast_to_skype_user_conversation_member(
        &self,
    ) -> requests::skype_user_conversation_member::SkypeUserConversationMemberResource {
        mg::navigate(self, "microsoft.graph.skypeUserConversationMember")
    }
}

/// Requests on a collection of [`ConversationMember`](models::ConversationMember): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.chats().id(id).members()`.
#[derive(Clone, Debug)]
pub struct ConversationMemberCollection(
    mg::Many<models::ConversationMember, ConversationMemberResource>,
);

mg::builder! { ConversationMemberCollection: mg::Many<models::ConversationMember, ConversationMemberResource> }

impl ConversationMemberCollection {
    /// `…/microsoft.graph.aadUserConversationMember`: the members that are
    /// [`AadUserConversationMember`](models::AadUserConversationMember).
    #[doc(alias = "microsoft.graph.aadUserConversationMember")]
    #[inline]
    pub fn cast_to_aad_user_conversation_member(
        &self,
    ) -> requests::aad_user_conversation_member::AadUserConversationMemberCollection {
        mg::navigate(self, "microsoft.graph.aadUserConversationMember")
    }

    /// `…/microsoft.graph.anonymousGuestConversationMember`: the members that are
    /// [`AnonymousGuestConversationMember`](models::AnonymousGuestConversationMember).
    #[doc(alias = "microsoft.graph.anonymousGuestConversationMember")]
    #[inline]
    pub fn cast_to_anonymous_guest_conversation_member(
        &self,
    ) -> requests::anonymous_guest_conversation_member::AnonymousGuestConversationMemberCollection {
        mg::navigate(self, "microsoft.graph.anonymousGuestConversationMember")
    }

    /// `…/microsoft.graph.azureCommunicationServicesUserConversationMember`: the members that are
    /// [`AzureCommunicationServicesUserConversationMember`].
    ///
    /// [`AzureCommunicationServicesUserConversationMember`]: models::AzureCommunicationServicesUserConversationMember
    #[doc(alias = "microsoft.graph.azureCommunicationServicesUserConversationMember")]
    #[inline]
    pub fn cast_to_azure_communication_services_user_conversation_member(
        &self,
    ) -> requests::azure_communication_services_user_conversation_member::AzureCommunicationServicesUserConversationMemberCollection {
        mg::navigate(
            self,
            "microsoft.graph.azureCommunicationServicesUserConversationMember",
        )
    }

    /// `…/microsoft.graph.microsoftAccountUserConversationMember`: the members that are
    /// [`MicrosoftAccountUserConversationMember`](models::MicrosoftAccountUserConversationMember).
    #[doc(alias = "microsoft.graph.microsoftAccountUserConversationMember")]
    #[inline]
    pub fn cast_to_microsoft_account_user_conversation_member(
        &self,
    ) -> requests::microsoft_account_user_conversation_member::MicrosoftAccountUserConversationMemberCollection {
        mg::navigate(self, "microsoft.graph.microsoftAccountUserConversationMember")
    }

    /// `…/microsoft.graph.phoneUserConversationMember`: the members that are
    /// [`PhoneUserConversationMember`](models::PhoneUserConversationMember).
    #[doc(alias = "microsoft.graph.phoneUserConversationMember")]
    #[inline]
    pub fn cast_to_phone_user_conversation_member(
        &self,
    ) -> requests::phone_user_conversation_member::PhoneUserConversationMemberCollection {
        mg::navigate(self, "microsoft.graph.phoneUserConversationMember")
    }

    /// `…/microsoft.graph.skypeForBusinessUserConversationMember`: the members that are
    /// [`SkypeForBusinessUserConversationMember`](models::SkypeForBusinessUserConversationMember).
    #[doc(alias = "microsoft.graph.skypeForBusinessUserConversationMember")]
    #[inline]
    pub fn cast_to_skype_for_business_user_conversation_member(
        &self,
    ) -> requests::skype_for_business_user_conversation_member::SkypeForBusinessUserConversationMemberCollection {
        mg::navigate(self, "microsoft.graph.skypeForBusinessUserConversationMember")
    }

    /// `…/microsoft.graph.skypeUserConversationMember`: the members that are
    /// [`SkypeUserConversationMember`](models::SkypeUserConversationMember).
    #[doc(alias = "microsoft.graph.skypeUserConversationMember")]
    #[inline]
    pub fn cast_to_skype_user_conversation_member(
        &self,
    ) -> requests::skype_user_conversation_member::SkypeUserConversationMemberCollection {
        mg::navigate(self, "microsoft.graph.skypeUserConversationMember")
    }

    /// `POST …/add`.
    ///
    /// Returns a page of [`ActionResultPart`](models::ActionResultPart).
    ///
    /// The permissions it needs depend on the path.
    #[inline]
    pub fn add(
        &self,
        parameters: Add,
    ) -> mg::Request<mg::Page<models::ActionResultPart>> {
        self.raw().action_with("add", &parameters)
    }

    /// `POST …/remove`.
    ///
    /// Returns a page of [`ActionResultPart`](models::ActionResultPart).
    ///
    /// Least privileged permission: `TeamMember.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn remove(
        &self,
        parameters: Remove,
    ) -> mg::Request<mg::Page<models::ActionResultPart>> {
        self.raw().action_with("remove", &parameters)
    }
}

/// Parameters of [`ConversationMemberCollection::add`].
pub struct Add {
    /// `values`.
    pub values: mg::Field<Vec<models::ConversationMember>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Add: "microsoft.graph.add", parameters;
    values: "values",
}

/// Parameters of [`ConversationMemberCollection::remove`].
pub struct Remove {
    /// `values`.
    pub values: mg::Field<Vec<models::ConversationMember>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Remove: "microsoft.graph.remove", parameters;
    values: "values",
}
