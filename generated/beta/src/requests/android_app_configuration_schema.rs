// @generated
use crate::{mg, models};

/// Requests on one [`AndroidAppConfigurationSchema`](models::AndroidAppConfigurationSchema): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.device_management().android_app_configuration_schema()`.
#[derive(Clone, Debug)]
pub struct AndroidAppConfigurationSchemaResource(
    mg::One<models::AndroidAppConfigurationSchema>,
);

mg::builder! { AndroidAppConfigurationSchemaResource: mg::One<models::AndroidAppConfigurationSchema> }

impl AndroidAppConfigurationSchemaResource {
    /// `POST …/retrieveSchema`.
    ///
    /// Returns [`AndroidAppConfigurationSchema`](models::AndroidAppConfigurationSchema).
    #[inline]
    pub fn retrieve_schema(
        &self,
        parameters: RetrieveSchema,
    ) -> mg::Request<models::AndroidAppConfigurationSchema> {
        self.raw().action_with("retrieveSchema", &parameters)
    }
}

/// Parameters of [`AndroidAppConfigurationSchemaResource::retrieve_schema`].
pub struct RetrieveSchema {
    /// `requestDetail`.
    pub request_detail: mg::Field<
        mg::Boxed<models::AppConfigurationSchemaRequestDetail>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RetrieveSchema: "microsoft.graph.retrieveSchema", parameters;
    request_detail: "requestDetail",
}
