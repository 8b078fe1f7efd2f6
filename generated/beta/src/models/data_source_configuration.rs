// @generated
use crate::mg;

/// Complex type `microsoft.graph.dataSourceConfiguration`.
pub struct DataSourceConfiguration {
    /// `externalItem`.
    pub external_item: mg::Field<mg::Boxed<super::ExternalItemConfiguration>>,
    /// `sharePointEmbedded`.
    pub share_point_embedded: mg::Field<
        mg::Boxed<super::SharePointEmbeddedConfiguration>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DataSourceConfiguration: "microsoft.graph.dataSourceConfiguration", complex;
    external_item: "externalItem",
    share_point_embedded: "sharePointEmbedded",
}
