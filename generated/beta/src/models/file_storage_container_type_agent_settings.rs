// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.fileStorageContainerTypeAgentSettings`, a complex type.
    FileStorageContainerTypeAgentSettings "microsoft.graph.fileStorageContainerTypeAgentSettings" "complex";
    /// `chatEmbedAllowedHosts`: Collection(String), items not null
    chat_embed_allowed_hosts "chatEmbedAllowedHosts" "r": Vec<String>,
}
