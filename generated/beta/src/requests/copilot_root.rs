// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.copilotRoot`, by its URL.
    ///
    /// For example `/copilot`.
    CopilotRootResource(mg::One<models::CopilotRoot>)
}

impl CopilotRootResource {
    /// `…/admin`: `copilotAdmin`
    #[inline]
    pub fn admin(&self) -> requests::copilot_admin::CopilotAdminResource {
        mg::to(self, "admin")
    }

    /// `…/agentRegistrations`: many `agentRegistration`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET …/{id}` | **AgentRegistration.Read.All**, **AgentRegistration.ReadWrite.All** | **AgentRegistration.Read.All**, **AgentRegistration.ReadWrite.All** |
    /// | `POST` | **AgentRegistration.ReadWrite.All** | **AgentRegistration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **AgentRegistration.ReadWrite.All** | **AgentRegistration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **AgentRegistration.ReadWrite.All** | **AgentRegistration.ReadWrite.All** |
    #[inline]
    pub fn agent_registrations(
        &self,
    ) -> requests::agent_registration::AgentRegistrationCollection {
        mg::to(self, "agentRegistrations")
    }

    /// `…/agents`: many `agent`
    #[inline]
    pub fn agents(&self) -> requests::agent::AgentCollection {
        mg::to(self, "agents")
    }

    /// `…/communications`: `copilotCommunicationsRoot`
    #[inline]
    pub fn communications(
        &self,
    ) -> requests::copilot_communications_root::CopilotCommunicationsRootResource {
        mg::to(self, "communications")
    }

    /// `…/conversations`: many `copilotConversation`
    #[inline]
    pub fn conversations(
        &self,
    ) -> requests::copilot_conversation::CopilotConversationCollection {
        mg::to(self, "conversations")
    }

    /// `…/interactionHistory`: `aiInteractionHistory`
    #[inline]
    pub fn interaction_history(
        &self,
    ) -> requests::ai_interaction_history::AiInteractionHistoryResource {
        mg::to(self, "interactionHistory")
    }

    /// `…/reports`: `copilotReportRoot`
    #[inline]
    pub fn reports(&self) -> requests::copilot_report_root::CopilotReportRootResource {
        mg::to(self, "reports")
    }

    /// `…/settings`: `copilotSetting`
    #[inline]
    pub fn settings(&self) -> requests::copilot_setting::CopilotSettingResource {
        mg::to(self, "settings")
    }

    /// `…/users`: many `aiUser`
    #[inline]
    pub fn users(&self) -> requests::ai_user::AiUserCollection {
        mg::to(self, "users")
    }

    /// `POST …/retrieval`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **Files.Read.All**, FileStorageContainer.Selected, ExternalItem.Read.All, Sites.Read.All |
    #[deprecated(
        note = "deprecated since 2024-02-23, to be removed on 2025-12-31 (revision 2024-12/PrivatePreview:retrievalAPI)"
    )]
    #[inline]
    pub fn retrieval(
        &self,
        parameters: Retrieval,
    ) -> mg::Request<models::RetrievalResponse> {
        mg::Path::action_with(self, "retrieval", &parameters)
    }

    /// `POST …/search`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **Files.Read.All**, Sites.Read.All |
    #[deprecated(
        note = "deprecated since 2025-07-18, to be removed on 2025-09-15 (revision 2025-08/PrivatePreview:copilotsearchpreview1)"
    )]
    #[inline]
    pub fn search(
        &self,
        parameters: Search,
    ) -> mg::Request<models::CopilotSearchResponse> {
        mg::Path::action_with(self, "search", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.retrieval`.
    Retrieval "microsoft.graph.retrieval" "parameters";
    /// `dataSource`: retrievalDataSource
    data_source "dataSource": mg::Open<models::RetrievalDataSource>,
    /// `dataSourceConfiguration`: dataSourceConfiguration, optional
    data_source_configuration "dataSourceConfiguration" "o": mg::Boxed<models::DataSourceConfiguration>,
    /// `filterExpression`: String, optional
    filter_expression "filterExpression" "o": String,
    /// `includeThumbnails`: Boolean, optional
    include_thumbnails "includeThumbnails" "o": bool,
    /// `maximumNumberOfResults`: Int32, optional
    maximum_number_of_results "maximumNumberOfResults" "o": i32,
    /// `queryString`: String, not null
    query_string "queryString" "r": String,
    /// `resourceMetadata`: Collection(String), optional
    resource_metadata "resourceMetadata" "o": Vec<String>,
}

mg::record! {
    /// Parameters of `microsoft.graph.search`.
    Search "microsoft.graph.search" "parameters";
    /// `dataSources`: copilotSearchDataSourcesConfiguration, not null, optional
    data_sources "dataSources" "ro": mg::Boxed<models::CopilotSearchDataSourcesConfiguration>,
    /// `pageSize`: Int32, not null, optional
    page_size "pageSize" "ro": i32,
    /// `query`: String, not null
    query "query" "r": String,
}
