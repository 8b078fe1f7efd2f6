// A model where a builder is wanted, and a request where a model is.

use msgraph_core::Path;
use msgraph_ui_tests::{Graph, User};

fn main() {
    let _: User = Path::offline("https://graph.microsoft.com/v1.0").navigate("me").into_builder();
    let user = User::default();
    let _ = Graph::offline().users().reference().add(&user);
    let _ = Graph::offline().me().update(Graph::offline().me().get());
}
