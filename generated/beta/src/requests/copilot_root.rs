// @generated
use crate::{mg, models, requests};

/// Requests on one [`CopilotRoot`](models::CopilotRoot): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.copilot()`.
#[derive(Clone, Debug)]
pub struct CopilotRootResource(mg::One<models::CopilotRoot>);

mg::builder! { CopilotRootResource: mg::One<models::CopilotRoot> }

impl CopilotRootResource {
    /// `…/admin`: [`CopilotAdmin`](models::CopilotAdmin).
    #[inline]
    pub fn admin(&self) -> requests::copilot_admin::CopilotAdminResource {
        mg::navigate(self, "admin")
    }

    /// `…/agentRegistrations`: many [`AgentRegistration`](models::AgentRegistration).
    #[inline]
    pub fn agent_registrations(
        &self,
    ) -> requests::agent_registration::AgentRegistrationCollection {
        mg::navigate(self, "agentRegistrations")
    }

    /// `…/agents`: many [`Agent`](models::Agent).
    #[inline]
    pub fn agents(&self) -> requests::agent::AgentCollection {
        mg::navigate(self, "agents")
    }

    /// `…/communications`: [`CopilotCommunicationsRoot`](models::CopilotCommunicationsRoot).
    #[inline]
    pub fn communications(
        &self,
    ) -> requests::copilot_communications_root::CopilotCommunicationsRootResource {
        mg::navigate(self, "communications")
    }

    /// `…/conversations`: many [`CopilotConversation`](models::CopilotConversation).
    #[inline]
    pub fn conversations(
        &self,
    ) -> requests::copilot_conversation::CopilotConversationCollection {
        mg::navigate(self, "conversations")
    }

    /// `…/interactionHistory`: [`AiInteractionHistory`](models::AiInteractionHistory).
    #[inline]
    pub fn interaction_history(
        &self,
    ) -> requests::ai_interaction_history::AiInteractionHistoryResource {
        mg::navigate(self, "interactionHistory")
    }

    /// `…/reports`: [`CopilotReportRoot`](models::CopilotReportRoot).
    #[inline]
    pub fn reports(&self) -> requests::copilot_report_root::CopilotReportRootResource {
        mg::navigate(self, "reports")
    }

    /// `…/settings`: [`CopilotSetting`](models::CopilotSetting).
    #[inline]
    pub fn settings(&self) -> requests::copilot_setting::CopilotSettingResource {
        mg::navigate(self, "settings")
    }

    /// `…/users`: many [`AiUser`](models::AiUser).
    #[inline]
    pub fn users(&self) -> requests::ai_user::AiUserCollection {
        mg::navigate(self, "users")
    }

    /// `POST …/retrieval`.
    ///
    /// Returns [`RetrievalResponse`](models::RetrievalResponse).
    ///
    /// Least privileged permission: `FileStorageContainer.Selected` (delegated).
    #[deprecated(
        note = "deprecated since 2024-02-23, to be removed on 2025-12-31 (revision 2024-12/PrivatePreview:retrievalAPI)"
    )]
    #[inline]
    pub fn retrieval(
        &self,
        parameters: impl Into<Retrieval>,
    ) -> mg::Request<models::RetrievalResponse> {
        self.raw().action_with("retrieval", &parameters.into())
    }

    /// `POST …/search`.
    ///
    /// Returns [`CopilotSearchResponse`](models::CopilotSearchResponse).
    ///
    /// Least privileged permission: `Files.Read.All` (delegated).
    #[deprecated(
        note = "deprecated since 2025-07-18, to be removed on 2025-09-15 (revision 2025-08/PrivatePreview:copilotsearchpreview1)"
    )]
    #[inline]
    pub fn search(
        &self,
        parameters: impl Into<Search>,
    ) -> mg::Request<models::CopilotSearchResponse> {
        self.raw().action_with("search", &parameters.into())
    }
}

/// Parameters of [`CopilotRootResource::retrieval`].
///
/// A call can pass `query_string` alone.
pub struct Retrieval {
    /// `dataSource`.
    pub data_source: mg::Field<mg::Open<models::RetrievalDataSource>>,
    /// `dataSourceConfiguration`. Optional.
    pub data_source_configuration: mg::Field<mg::Boxed<models::DataSourceConfiguration>>,
    /// `filterExpression`. Optional.
    pub filter_expression: mg::Field<String>,
    /// `includeThumbnails`. Optional.
    pub include_thumbnails: mg::Field<bool>,
    /// `maximumNumberOfResults`. Optional.
    pub maximum_number_of_results: mg::Field<i32>,
    /// `queryString`. Required.
    pub query_string: mg::Field<String>,
    /// `resourceMetadata`. Optional.
    pub resource_metadata: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Retrieval: "microsoft.graph.retrieval", parameters;
    data_source: "dataSource",
    data_source_configuration: "dataSourceConfiguration" optional,
    filter_expression: "filterExpression" optional,
    include_thumbnails: "includeThumbnails" optional,
    maximum_number_of_results: "maximumNumberOfResults" optional,
    query_string: "queryString" required,
    resource_metadata: "resourceMetadata" optional,
}

mg::required_parameters! {
    Retrieval;
    query_string: String,
}

/// Parameters of [`CopilotRootResource::search`].
///
/// A call can pass `query` alone.
pub struct Search {
    /// `dataSources`. Optional.
    pub data_sources: mg::Field<
        mg::Boxed<models::CopilotSearchDataSourcesConfiguration>,
    >,
    /// `pageSize`. Optional.
    pub page_size: mg::Field<i32>,
    /// `query`. Required.
    pub query: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Search: "microsoft.graph.search", parameters;
    data_sources: "dataSources" required optional,
    page_size: "pageSize" required optional,
    query: "query" required,
}

mg::required_parameters! {
    Search;
    query: String,
}
