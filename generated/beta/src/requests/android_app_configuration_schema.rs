// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.androidAppConfigurationSchema`, by its URL.
    ///
    /// For example `/deviceManagement/androidAppConfigurationSchema`.
    AndroidAppConfigurationSchemaResource(mg::One<models::AndroidAppConfigurationSchema>)
}

impl AndroidAppConfigurationSchemaResource {
    /// `POST …/retrieveSchema`
    #[inline]
    pub fn retrieve_schema(
        &self,
        parameters: RetrieveSchema,
    ) -> mg::Request<models::AndroidAppConfigurationSchema> {
        mg::Path::action_with(self, "retrieveSchema", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.retrieveSchema`.
    RetrieveSchema "microsoft.graph.retrieveSchema" "parameters";
    /// `requestDetail`: appConfigurationSchemaRequestDetail
    request_detail "requestDetail": mg::Boxed<models::AppConfigurationSchemaRequestDetail>,
}
