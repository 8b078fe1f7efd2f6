// A navigation property in `$select`, and a plain one in `$expand`.

use msgraph_core::prop;
use msgraph_ui_tests::{Graph, User};

fn main() {
    let _ = Graph::offline().me().get().select(User::MANAGER);
    let _ = Graph::offline().me().get().expand(prop!(User: display_name));
}
