// @generated
use crate::mg;

/// Complex type `microsoft.graph.fileStorageContainerTypeAgentSettings`.
pub struct FileStorageContainerTypeAgentSettings {
    /// `chatEmbedAllowedHosts`.
    pub chat_embed_allowed_hosts: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FileStorageContainerTypeAgentSettings: "microsoft.graph.fileStorageContainerTypeAgentSettings", complex;
    chat_embed_allowed_hosts: "chatEmbedAllowedHosts" required,
}
